DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def app(ui):
    ui.title("Sleep this week")
    nights = [ui.slider(day, 0.0, 12.0, 8.0, step=0.5) for day in DAYS]
    ui.text(f"Average: {sum(nights) / 7:.1f} h", size=24)
    ui.text(f"Short: {max(0, 56 - sum(nights)):.1f} h", size=32, bold=True)
