SIGNS = {-1: "−", 0: "□", 1: "+"}


def app(ui):
    ui.title("Fudge dice")
    s = ui.state
    skill = int(ui.number("Skill", 0))
    if ui.button("Roll") or "dice" not in s:
        s.dice = [random.choice([-1, 0, 1]) for i in range(4)]
    total = sum(s.dice)
    ui.text(" ".join(SIGNS[die] for die in s.dice) + f" = {total:+d}", size=36)
    ui.text(f"Result: {skill + total}", size=40, bold=True)
