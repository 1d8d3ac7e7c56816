BEATS = {"Fire": "Grass", "Grass": "Water", "Water": "Fire"}


def app(ui):
    ui.title("Fire, Water, Grass")
    s = ui.state
    if ui.button("Reset"):
        s.me, s.it, s.words = 0, 0, "Choose one"
    me, it = s.get("me", 0), s.get("it", 0)
    with ui.row():
        for mine in ["Fire", "Water", "Grass"]:
            if ui.button(mine):
                other = random.choice(["Fire", "Water", "Grass"])
                if mine == other:
                    result = "draw"
                elif BEATS[mine] == other:
                    result, me = "you win", me + 1
                else:
                    result, it = "you lose", it + 1
                s.me, s.it, s.words = me, it, f"{mine} against {other}: {result}"
    ui.text(s.get("words", "Choose one"), size=24)
    ui.text(f"You {me} : {it} Computer", size=28, bold=True)
