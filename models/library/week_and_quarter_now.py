from datetime import date


def app(ui):
    ui.title("Week and quarter")
    today = ui.today
    quarter = (today.month - 1) // 3 + 1
    following = date(today.year + quarter // 4, quarter % 4 * 3 + 1, 1)
    left = (following - today).days - 1
    ui.text(f"Week {today.isocalendar()[1]}", size=40, bold=True)
    ui.text(f"Q{quarter}", size=40, bold=True)
    ui.text(f"{left} {'day' if left == 1 else 'days'} left in the quarter")
