DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def app(ui):
    ui.title("My week")
    felt = {day: ui.slider(day, 0, 10, 5) for day in DAYS}
    ui.chart(felt, kind="bar")
    ui.text(f"Best day: {max(felt, key=felt.get)}", size=24)
    average = sum(felt.values()) / 7
    ui.text(f"Average {average:.1f}")
    ui.text("Good week" if average >= 6 else "Take care", size=28, bold=True)
