def app(ui):
    ui.title("Fingers")
    s = ui.state
    if ui.button("Reset"):
        s.me, s.it, s.words = 0, 0, "How many fingers?"
    with ui.row():
        for mine in [1, 2, 3]:
            if ui.button(str(mine)):
                other = random.randint(1, 3)
                if (mine + other) % 2 == 0:
                    s.me = s.get("me", 0) + 1
                else:
                    s.it = s.get("it", 0) + 1
                s.words = f"{mine} + {other} = {mine + other}"
    ui.text(s.get("words", "How many fingers?"), size=32)
    ui.text(f"Me: {s.get('me', 0)}")
    ui.text(f"Computer: {s.get('it', 0)}")
