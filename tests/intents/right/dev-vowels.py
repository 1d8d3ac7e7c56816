def app(ui):
    ui.title("Vowels")
    text = ui.field("Text")
    ui.text(f"Vowels: {sum(letter in 'aeiou' for letter in text.lower())}")
