def app(ui):
    ui.title("Push the box")
    s = ui.state
    me, box = s.get("me", 0), s.get("box", 2)
    squares = ["_"] * 8
    squares[6], squares[box], squares[me] = ".", "$", "@"
    ui.text(" ".join(squares), size=32, mono=True)
    with ui.row():
        if ui.button("Left") and me > 0 and me - 1 != box:
            s.me = me - 1
        if ui.button("Right") and me < 7:
            if me + 1 != box:
                s.me = me + 1
            elif box < 7:
                s.me, s.box = me + 1, box + 1
    if box == 6:
        ui.text("Delivered", size=28, color="good")
    if ui.button("Reset"):
        s.me, s.box = 0, 2
