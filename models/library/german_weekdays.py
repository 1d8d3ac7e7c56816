DAYS = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"]


def app(ui):
    ui.title("German weekdays")
    s = ui.state
    known = s.get("known", 0)
    with ui.row():
        day = ui.field("Next day").strip().lower()
        if ui.button("Next") and day and known < 7:
            if day == DAYS[known].lower():
                s.known, s.words = known + 1, ""
            else:
                s.words = f"It begins with {DAYS[known][0]}"
            ui.clear("Next day")
    known = s.get("known", 0)
    ui.text(", ".join(DAYS[:known]) or "No day yet", size=20)
    ui.text("All seven days, well done" if known == 7 else s.get("words", ""))
    ui.text(f"{known} of 7", color="muted")
    if ui.button("Start over"):
        s.known, s.words = 0, ""
