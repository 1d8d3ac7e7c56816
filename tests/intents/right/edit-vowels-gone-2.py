def app(ui):
    ui.title("Only vowels")
    text = ui.field("Text")
    ui.text("".join(letter for letter in text if letter.lower() in "aeiou"), size=28)
