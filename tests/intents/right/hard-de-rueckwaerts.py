def app(ui):
    ui.title("Umdrehen")
    text = ui.field("Text")
    ui.text(text[::-1], size=28)
    ui.text(f"{sum(zeichen.isalpha() for zeichen in text)} Buchstaben")
