def app(ui):
    ui.title("My code")
    text = ui.field("Text", "Rose")
    code = {"a": "4", "e": "3", "o": "0", "s": "5"}
    ui.text("".join(code.get(sign.lower(), sign) for sign in text), size=24, bold=True)
    ui.text(f"{sum(sign.lower() in code for sign in text)} changed")
