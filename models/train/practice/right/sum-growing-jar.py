def app(ui):
    ui.title("Growing savings")
    goal = ui.number("Amount", 100, min=0)
    saved, months = 0, 0
    while saved < goal and months < 10000:
        saved += 20 + 5 * months
        months += 1
    ui.text(f"After {months} months", size=28, bold=True)
