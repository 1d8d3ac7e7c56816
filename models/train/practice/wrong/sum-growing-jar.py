def app(ui):
    ui.title("Growing savings")
    goal = ui.number("Amount", 100, min=0)
    months = 1
    saved = 20
    while saved < goal:
        saved += 5
        months += 1
    ui.text(f"After {months} months", size=28, bold=True)
