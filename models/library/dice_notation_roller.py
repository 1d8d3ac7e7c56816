import re


def app(ui):
    ui.title("Dice notation")
    s = ui.state
    text = ui.field("Dice", "3d6+2")
    parts = re.fullmatch(r"(\d*)d(\d+)([+-]\d+)?", text.lower().replace(" ", ""))
    if not parts or int(parts[2]) == 0 or int(parts[1] or 1) > 100:
        ui.text("Write it like 3d6+2", color="bad")
        return
    count, sides, extra = int(parts[1] or 1), int(parts[2]), int(parts[3] or 0)
    if ui.button("Roll"):
        dice = [random.randint(1, sides) for i in range(count)]
        s.total = sum(dice) + extra
        s.words = f"{' + '.join(str(die) for die in dice)} {extra:+d}"
    ui.text(s.get("total", "-"), size=72, bold=True, align="center")
    ui.text(s.get("words", "Press Roll"), align="center")
    ui.text(f"Possible: {count + extra} to {count * sides + extra}", color="muted", align="center")
