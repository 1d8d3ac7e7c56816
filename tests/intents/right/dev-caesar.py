def app(ui):
    ui.title("Caesar cipher")
    text = ui.field("Text")
    shift = ui.number("Shift", 1, min=0, max=25)
    out = ""
    for letter in text:
        if letter.isalpha():
            first = ord("A") if letter.isupper() else ord("a")
            letter = chr((ord(letter) - first + shift) % 26 + first)
        out += letter
    ui.text(out, size=28)
