def app(ui):
    ui.title("Secret letters")
    text = ui.field("Text", lines=3)
    places = ui.slider("Places", 1, 25, 13)
    secret = ""
    for letter in text:
        if letter.isascii() and letter.isalpha():
            first = ord("A") if letter.isupper() else ord("a")
            place = (ord(letter) - first + places) % 26
            secret += chr(first + place)
        else:
            secret += letter
    ui.text(secret or "Type something", size=24, bold=True)
    if ui.button("Copy"):
        ui.copy(secret)
