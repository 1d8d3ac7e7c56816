def app(ui):
    ui.title("Puppy")
    log = ui.state.get("log", [])
    with ui.row():
        for what in ["Pee", "Poo", "Accident"]:
            if ui.button(what):
                log.insert(0, [str(ui.today), f"{ui.now:%H:%M}", what])
    today = [what for day, clock, what in log if day == str(ui.today)]
    ui.text(f"Today: {today.count('Pee')} pee, {today.count('Poo')} poo", size=24, bold=True)
    ui.text(f"Accidents today: {today.count('Accident')}", color="bad" if "Accident" in today else "good")
    ui.list([f"{day} {clock} {what}" for day, clock, what in log])
