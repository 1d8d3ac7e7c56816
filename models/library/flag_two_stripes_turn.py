def app(ui):
    ui.title("Flag")
    s = ui.state
    first = ui.choice("First", ["red", "white", "blue", "green"])
    second = ui.choice("Second", ["white", "red", "blue", "green"])
    if ui.button("Turn"):
        s.standing = not s.get("standing", False)
    standing = s.get("standing", False)
    c = ui.canvas(300, 200, background="gray")
    if standing:
        c.rect(0, 0, 150, 200, first)
        c.rect(150, 0, 150, 200, second)
    else:
        c.rect(0, 0, 300, 100, first)
        c.rect(0, 100, 300, 100, second)
    ui.text(f"{first} and {second}, stripes {'stand' if standing else 'lie'}", size=20)
