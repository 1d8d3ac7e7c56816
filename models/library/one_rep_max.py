def app(ui):
    ui.title("One rep max")
    with ui.row():
        weight = ui.number("Weight in kg", 80, min=0, step=2.5)
        reps = ui.number("Repetitions", 5, min=1, max=15)
    best = weight if reps == 1 else weight * (1 + reps / 30)
    ui.text(f"{best:.1f} kg", size=40, bold=True)
    rows = [[f"{percent} %", f"{best * percent / 100:.1f} kg"] for percent in [90, 80, 70, 60]]
    ui.table(rows, header=["Share", "Weight"])
