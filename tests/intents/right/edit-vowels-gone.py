def app(ui):
    ui.title("Without vowels")
    text = ui.field("Text")
    ui.text("".join(letter for letter in text if letter.lower() not in "aeiou"), size=28)
