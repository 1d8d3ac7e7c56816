def app(ui):
    ui.title("Backwards too")
    text = ui.field("Text", "Never odd or even")
    letters = "".join(sign for sign in text.lower() if sign.isalnum())
    if letters:
        ui.text("Palindrome" if letters == letters[::-1] else "Not a palindrome", size=28, bold=True)
        ui.text(f"Backwards: {text[::-1]}")
    else:
        ui.text("Type something")
