def app(ui):
    ui.title("Dice pool")
    s = ui.state
    with ui.row():
        count = int(ui.number("Dice", 8, min=1, max=50))
        least = int(ui.number("From", 5, min=1, max=6))
    if ui.button("Roll") or "dice" not in s:
        s.dice = [random.randint(1, 6) for i in range(count)]
    hits = sum(die >= least for die in s.dice)
    ui.text(" ".join(map(str, s.dice)), size=28)
    ui.text(f"{hits} success{'' if hits == 1 else 'es'}", size=40, bold=True)
