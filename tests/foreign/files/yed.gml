Creator	"yFiles"
Version	"2.18"
graph
[
	hierarchic	1
	label	""
	directed	1
	node
	[
		id	0
		label	"Guild"
		graphics
		[
			x	100.0
			y	50.0
			w	30.0
			h	30.0
		]
	]
	node
	[
		id	1
		label	"Council"
		graphics
		[
			x	100.0
			y	250.0
		]
	]
	edge
	[
		source	0
		target	1
		label	"petitions"
		graphics
		[
			fill	"#000000"
			Line
			[
				point [ x 1.0 y 2.0 ]
				point [ x 3.0 y 4.0 ]
			]
		]
	]
]
