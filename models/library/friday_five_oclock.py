from datetime import timedelta


def app(ui):
    ui.title("Until Friday 17:00")
    now = ui.now
    friday = now.replace(hour=17, minute=0, second=0, microsecond=0) + timedelta(days=(4 - now.weekday()) % 7)
    if friday <= now:
        friday = friday + timedelta(days=7)
    minutes = math.ceil((friday - now).total_seconds() / 60)
    days, minutes = minutes // 1440, minutes % 1440
    ui.text(f"{days} {'day' if days == 1 else 'days'} {minutes // 60} h {minutes % 60} min", size=40, bold=True)
