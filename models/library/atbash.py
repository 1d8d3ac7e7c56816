def app(ui):
    ui.title("Mirror cipher")
    text = ui.field("Text", lines=3)
    secret = ""
    for letter in text:
        if "a" <= letter <= "z":
            letter = chr(219 - ord(letter))
        elif "A" <= letter <= "Z":
            letter = chr(155 - ord(letter))
        secret += letter
    ui.text(secret or "Type a text", size=24)
    if ui.button("Copy"):
        ui.copy(secret)
        ui.notify("Copied")
