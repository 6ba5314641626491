Creator "igraph version 0.10.4 Thu Mar  7 10:12:55 2024"
Version 1
graph
[
  directed 1
  node
  [
    id 0
    name "Caf&#233; &quot;Nord&quot;"
    graphics
    [
      x 10.5
      y 20
      type "ellipse"
    ]
  ]
  node
  [
    id 1
    name "M&uuml;ller [&amp; Co.]"
    graphics [ x 30.5 y 40 ]
  ]
  # nobody reads this line ]
  edge
  [
    source 0
    target 1
    type "supplies"
    year 1998
  ]
  edge [ source 1 target 0 type "pays" year 2001 LabelGraphics [ text "pays" ] ]
]
