from datetime import date, timedelta


def app(ui):
    ui.title("Half way")
    try:
        first = date.fromisoformat(ui.field("From", "2026-03-01").strip())
        last = date.fromisoformat(ui.field("To", "2026-03-31").strip())
    except ValueError:
        ui.text("Write dates like 2026-03-14", color="warn")
        return
    days = (last - first).days
    if days < 1:
        ui.text("The second date must be later", color="warn")
        return
    part = min(1, max(0, (ui.now.date() - first).days / days))
    ui.text(f"{part * 100:.0f}%", size=40, bold=True)
    ui.progress(part)
    ui.text(f"Middle: {first + timedelta(days=days // 2)}")
