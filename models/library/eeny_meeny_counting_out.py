RHYME = ["Eeny", "Meeny", "Miny", "Moe", "Catch", "a tiger", "by the", "toe"]


def app(ui):
    ui.title("Counting out")
    s = ui.state
    if ui.button("Start again") or "circle" not in s:
        s.circle, s.place, s.word, s.out = ["Ann", "Ben", "Cleo", "Dan"], -1, -1, ""
    if ui.button("Count") and len(s.circle) > 1:
        s.out = ""
        s.place = (s.place + 1) % len(s.circle)
        s.word = (s.word + 1) % len(RHYME)
        if s.word == len(RHYME) - 1:
            s.out = s.circle.pop(s.place)
            s.place -= 1
    if len(s.circle) == 1:
        ui.text(f"It is {s.circle[0]}!", size=48, bold=True)
    elif s.out:
        ui.text(f"{s.out} is out", size=48, bold=True, color="bad")
    elif s.word >= 0:
        ui.text(RHYME[s.word], size=48, bold=True)
        ui.text(f"→ {s.circle[s.place]}", size=28)
    ui.text("In the circle: " + ", ".join(s.circle), color="muted")
