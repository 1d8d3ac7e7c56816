def app(ui):
    ui.title("Numbers of the day")
    s = ui.state
    if s.get("day") != str(ui.today):
        s.day = str(ui.today)
        s.numbers = []
    with ui.row():
        number = ui.number("Number", 1)
        if ui.button("Add"):
            s.numbers.append(number)
        if ui.button("Undo") and s.numbers:
            s.numbers.pop()
    if not s.numbers:
        ui.text("No numbers today", color="muted")
        return
    ui.text(", ".join(f"{number:g}" for number in s.numbers))
    ui.text(f"Sum {sum(s.numbers):g}", size=40, bold=True)
    ui.text(f"Smallest {min(s.numbers):g}", size=20)
    ui.text(f"Biggest {max(s.numbers):g}", size=20)
