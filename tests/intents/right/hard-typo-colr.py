def app(ui):
    ui.title("Circles")
    count = ui.state.get("count", 5)
    if ui.button("More"):
        count = ui.state.count = count + 1
    c = ui.canvas(600, 120)
    for place in range(count):
        c.circle(40 + place * 60, 60, 25, ["red", "orange", "green", "blue", "purple"][place % 5])
