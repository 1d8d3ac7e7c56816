QUOTES = {"Single": "'", "Double": '"', "None": ""}


def app(ui):
    ui.title("Lines to commas")
    text = ui.field("Lines", "red\ngreen\nblue", lines=6)
    quote = QUOTES[ui.choice("Quotes", list(QUOTES))]
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    result = ", ".join(f"{quote}{line}{quote}" for line in lines)
    ui.text(result or "Type some lines", size=24, bold=True)
    if ui.button("Copy"):
        ui.copy(result)
        ui.notify("Copied")
