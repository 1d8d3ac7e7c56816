from datetime import timedelta


def app(ui):
    ui.title("Chess club snacks")
    text = ui.field("Names", placeholder="With commas")
    names = [name.strip() for name in text.split(",") if name.strip()]
    today = ui.now.date()
    saturday = today + timedelta(days=(5 - today.weekday()) % 7)
    for name in names:
        ui.text(f"{saturday.day} {saturday:%B}: {name}", size=20)
        saturday += timedelta(days=7)
    if not names:
        ui.text("No names yet", color="muted")
