def app(ui):
    ui.title("House")
    with ui.row():
        door = ui.checkbox("Door", False)
        window = ui.checkbox("Window", False)
        chimney = ui.checkbox("Chimney", False)
        tree = ui.checkbox("Tree", False)
    c = ui.canvas(360, 260, background="lightblue")
    if chimney:
        c.rect(170, 40, 25, 70, "gray")
    c.poly([(40, 120), (130, 40), (220, 120)], color="red")
    c.rect(60, 120, 140, 120, "beige")
    if door:
        c.rect(80, 170, 40, 70, "brown")
    if window:
        c.rect(140, 150, 40, 40, "blue")
    if tree:
        c.rect(285, 170, 20, 70, "brown")
        c.circle(295, 140, 45, "green")
    ui.text(f"Parts: {sum([door, window, chimney, tree])}")
