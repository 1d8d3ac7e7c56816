def app(ui):
    ui.title("Word points")
    word = ui.field("Word").strip().lower()
    points = 0
    for c in word:
        if c in "aeiou":
            points += 1
        elif c.isalpha():
            points += 2
    if len(word) > 6:
        points *= 2
    ui.text(f"Points: {points}", size=32, bold=True)
