def app(ui):
    ui.title("Message")
    to = ui.field("To", "Ida").strip()
    thing = ui.field("Thing", "cake").strip()
    day = ui.field("Day", "Monday").strip()
    if ui.choice("Tone", ["Polite", "Short"]) == "Polite":
        words = f"Dear {to}, please bring the {thing} on {day}."
    else:
        words = f"{to}: {thing}, {day}!"
    ui.text(words, size=20)
    ui.text(f"{sum(sign.isalpha() for sign in words)} letters")
    if ui.button("Copy"):
        ui.copy(words)
        ui.notify("Copied")
