def app(ui):
    ui.title("Book cipher")
    page = ui.field("Page", "The man will me often meet tonight", lines=5)
    numbers = re.findall(r"\d+", ui.field("Numbers", "6 4 7"))
    words = [word.strip(".,;:!?\"").lower() for word in page.split()]
    message = [words[int(number) - 1] if 1 <= int(number) <= len(words) else "?" for number in numbers]
    ui.text(" ".join(message) or "Type numbers", size=32, bold=True)
    ui.text(f"{len(words)} words on the page", color="muted")
