def app(ui):
    ui.title("Alphabet")
    ui.text("Which letter comes after M?", size=28)
    letter = ui.field("Letter")
    if ui.button("OK"):
        ui.text("Well done" if letter.strip().upper() == "N" else "Try again", size=28)
