def app(ui):
    ui.title("Palindrome")
    text = ui.field("Text")
    if ui.button("Check"):
        plain = text.lower().replace(" ", "")
        ui.text("Yes" if plain == plain[::-1] else "No", size=40)
