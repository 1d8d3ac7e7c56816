def app(ui):
    ui.title("Down to 0")
    s = ui.state
    cat, mouse = s.get("cat", 10), s.get("mouse", 10)
    playing = cat > 0 and mouse > 0
    ui.text(f"Cat {cat}, Mouse {mouse}", size=32)
    if not playing:
        ui.text("Cat has won" if cat == 0 else "Mouse has won", size=24, color="good")
    with ui.row():
        if ui.button("Cat") and playing:
            s.cat = cat - 1
        if ui.button("Mouse") and playing:
            s.mouse = mouse - 1
        if ui.button("Again"):
            s.cat, s.mouse = 10, 10
