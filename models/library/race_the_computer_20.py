def app(ui):
    ui.title("Race to 20")
    s = ui.state
    me, it, on = s.get("me", 0), s.get("it", 0), s.get("on", False)
    with ui.row():
        if ui.button("Start"):
            me, it, on, s.words = 0, 0, True, "Run!"
        elif on and ui.every(1):
            it += 1
        if ui.button("Run") and on:
            me += 1
    if on and (me == 20 or it == 20):
        on, s.words = False, "You win" if me == 20 else "Computer wins"
    s.me, s.it, s.on = me, it, on
    ui.progress(me / 20)
    ui.progress(it / 20)
    ui.text(f"You {me}, computer {it}", size=24)
    ui.text(s.get("words", "Press Start"), size=28)
