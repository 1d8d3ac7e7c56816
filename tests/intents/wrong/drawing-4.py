def app(ui):
    ui.title("Chart")
    ui.number("Numbers", 3)
    ui.button("Add")
    ui.chart([3, 7, 5], kind="bar")
    c = ui.canvas(100, 100)
    for place in range(4):
        c.rect(place * 20, 0, 9, 50)
