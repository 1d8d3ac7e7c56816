PRAYERS = ["Fajr", "Dhuhr", "Asr", "Maghrib", "Isha"]


def app(ui):
    ui.title("Prayers")
    s = ui.state
    today = str(ui.now.date())
    days = s.get("days", {})
    done = days.setdefault(today, [])
    for prayer in PRAYERS:
        with ui.row():
            ui.text(f"{'✓' if prayer in done else '○'} {prayer}", size=22)
            if prayer in done:
                if ui.button(f"Undo {prayer}"):
                    done.remove(prayer)
            elif ui.button(f"Prayed {prayer}"):
                done.append(prayer)
    s.days = days
    ui.text(f"{len(done)} of 5 today", size=32, bold=True)
    full = sum(len(prayers) == 5 for prayers in days.values())
    ui.text(f"{full} complete {'day' if full == 1 else 'days'}")
