def app(ui):
    ui.title("Frost")
    text = ui.field("Temperatures", placeholder="3 -2 0 5")
    values = []
    for word in text.split():
        try:
            values.append(float(word))
        except ValueError:
            pass
    c = ui.canvas(400, 200)
    for i, value in enumerate(values[:7]):
        c.rect(20 + i * 52, 100, 40, -value * 4, "blue" if value < 0 else "red")
    ui.text(f"Below zero: {sum(value < 0 for value in values[:7])}", size=20)
