PARTS = {6: ("body", 1), 5: ("head", 1), 4: ("tail", 1), 3: ("legs", 6), 2: ("feelers", 2), 1: ("eyes", 2)}


def app(ui):
    ui.title("Beetle")
    s = ui.state
    if ui.button("New beetle") or "have" not in s:
        s.have, s.rolls, s.words = {name: 0 for name, most in PARTS.values()}, 0, "A 6 brings the body first"
    have = s.have
    done = all(have[name] == most for name, most in PARTS.values())
    if ui.button("Roll") and not done:
        die = random.randint(1, 6)
        name, most = PARTS[die]
        allowed = name == "body" or have["body"] and (name not in ("feelers", "eyes") or have["head"])
        s.rolls += 1
        if allowed and have[name] < most:
            have[name] += 1
            s.words = f"{die}: {name} added"
        else:
            s.words = f"{die}: no use for it now"
    c = ui.canvas(300, 200, background="lightyellow")
    c.rect(0, 180, 300, 20, "green")
    for leg in range(have["legs"]):
        x, way = 110 + leg // 2 * 40, -1 if leg % 2 else 1
        c.line(x, 100, x - 10, 100 + way * 75, "black", 5)
    if have["tail"]:
        c.line(70, 100, 25, 80, "black", 6)
    if have["body"]:
        c.circle(145, 100, 55, "brown")
    for feeler in range(have["feelers"]):
        c.line(225, 100, 270, 60 + feeler * 80, "black", 4)
    if have["head"]:
        c.circle(220, 100, 28, "sienna")
    for eye in range(have["eyes"]):
        c.circle(230, 90 + eye * 20, 5, "white")
    done = all(have[name] == most for name, most in PARTS.values())
    ui.text(f"Finished after {s.rolls} rolls!" if done else s.words, size=24, bold=True)
    ui.text(f"{sum(have.values())} of 13 parts, {s.rolls} {'roll' if s.rolls == 1 else 'rolls'}", size=20)
