def app(ui):
    ui.title("Darts 301")
    s = ui.state
    left, throws = s.get("left", 301), s.get("throws", 0)
    with ui.row():
        points = int(ui.number("Points", 0, min=0, max=180))
        if ui.button("Throw") and left > 0:
            throws += 1
            s.words = "BUST" if points > left else ""
            if points <= left:
                left -= points
            s.left, s.throws = left, throws
    ui.text(left, size=72, bold=True, align="center")
    ui.text(f"Game shot in {throws} throws" if left == 0 else s.get("words", ""), size=24)
    ui.text(f"Throws: {throws}", color="muted")
    if ui.button("New game"):
        s.left, s.throws, s.words = 301, 0, ""
