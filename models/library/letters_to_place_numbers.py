def app(ui):
    ui.title("Number code")
    word = ui.field("Word", "cab")
    ui.text("-".join(str(ord(sign) - 96) for sign in word.lower() if "a" <= sign <= "z"), size=24)
    ui.divider()
    numbers = ui.field("Numbers", "8-9")
    letters = ""
    for part in numbers.split("-"):
        part = part.strip()
        if part.isdigit() and 1 <= int(part) <= 26:
            letters += chr(int(part) + 96)
        elif part:
            letters += "?"
    ui.text(letters, size=24)
