UPPER = ["Ones", "Twos", "Threes", "Fours", "Fives", "Sixes"]


def app(ui):
    ui.title("Yahtzee")
    s = ui.state
    if ui.button("New game") or "dice" not in s:
        s.dice, s.rolls, s.taken = [0] * 5, 0, {}
    with ui.row():
        keep = [ui.checkbox(f"Keep {i}", False) for i in range(1, 6)]
    if ui.button("Roll") and s.rolls < 3 and len(s.taken) < 13:
        s.dice = [s.dice[i] if keep[i] and s.rolls > 0 else random.randint(1, 6) for i in range(5)]
        s.rolls += 1
    dice, most = s.dice, max(s.dice.count(n) for n in range(1, 7))
    row = "".join("x" if n in dice else " " for n in range(1, 7))
    points = {name: n * dice.count(n) for n, name in enumerate(UPPER, start=1)}
    points["Three of a kind"] = sum(dice) if most >= 3 else 0
    points["Four of a kind"] = sum(dice) if most >= 4 else 0
    points["Full house"] = 25 if sorted(dice.count(n) for n in set(dice)) == [2, 3] else 0
    points["Small straight"] = 30 if "xxxx" in row else 0
    points["Large straight"] = 40 if "xxxxx" in row else 0
    points["Yahtzee"] = 50 if most == 5 else 0
    points["Chance"] = sum(dice)
    ui.text("  ".join(str(die or "-") for die in dice), size=40, bold=True)
    ui.text(f"Roll {s.rolls} of 3")
    with ui.grid(2):
        for name in points:
            if name in s.taken:
                ui.text(f"{name} {s.taken[name]}", color="good")
            elif ui.button(f"{name}: {points[name]}", enabled=s.rolls > 0):
                s.taken[name] = points[name]
                s.dice, s.rolls = [0] * 5, 0
                for i in range(1, 6):
                    ui.clear(f"Keep {i}")
    bonus = 35 if sum(s.taken.get(name, 0) for name in UPPER) >= 63 else 0
    ui.text(f"Total: {sum(s.taken.values()) + bonus}", size=28, bold=True)
    ui.text("Finished" if len(s.taken) == 13 else f"Bonus: {bonus}")
