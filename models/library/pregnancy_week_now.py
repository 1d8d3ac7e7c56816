from datetime import date


def app(ui):
    ui.title("Pregnancy")
    text = ui.field("First day of the last period", "2026-01-01").strip()
    try:
        days = (ui.now.date() - date.fromisoformat(text)).days
    except ValueError:
        ui.text("Write the date like 2026-01-01", color="warn")
        return
    if not 0 <= days <= 300:
        ui.text("This date doesn't fit a pregnancy now", color="warn")
        return
    ui.text(f"Week {days // 7 + 1}", size=48, bold=True)
    ui.text(f"Weeks: {days // 7}, days: {days % 7}", size=24)
    ui.text(f"Trimester {1 if days < 14 * 7 else 2 if days < 28 * 7 else 3}", size=20)
    ui.progress(min(1, days / 280))
    ui.text(f"Days to go: {max(0, 280 - days)}", size=20)
