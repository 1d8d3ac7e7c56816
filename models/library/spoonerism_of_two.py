def parts(word):
    for place, letter in enumerate(word):
        if letter in "aeiouAEIOU":
            return word[:place], word[place:]
    return "", word


def app(ui):
    ui.title("Spoonerism")
    with ui.row():
        first = ui.field("First word", "crushing").strip().lower()
        second = ui.field("Second word", "blow").strip().lower()
    if not first or not second:
        ui.text("Type two words", color="muted")
        return
    start_a, rest_a = parts(first)
    start_b, rest_b = parts(second)
    ui.text(f"{start_b}{rest_a} {start_a}{rest_b}", size=40, bold=True)
    ui.text(f"Swapped: {start_a or 'nothing'} and {start_b or 'nothing'}", size=20)
