def app(ui):
    ui.title("Cipher")
    text = ui.field("Text")
    ui.number("Shift", 3)
    ui.text("".join(chr((ord(letter) - 96) % 26 + 97) if letter.isalpha() else letter for letter in text.lower()))
