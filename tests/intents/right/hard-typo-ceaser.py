def app(ui):
    ui.title("Rot13")
    out = ""
    for letter in ui.field("Text"):
        if letter.isalpha():
            first = ord("A") if letter.isupper() else ord("a")
            letter = chr((ord(letter) - first + 13) % 26 + first)
        out += letter
    ui.text(out, size=28)
