POINTS = {1: "aeioulnstr", 2: "dg", 3: "bcmp", 4: "fhvwy", 5: "k", 8: "jx", 10: "qz"}


def app(ui):
    ui.title("Scrabble score")
    word = ui.field("Word", "quiz").lower()
    bonus = ui.choice("Word bonus", ["None", "Double word", "Triple word"])
    all_seven = ui.checkbox("All seven tiles (+50)", False)
    rows, total = [], 0
    for letter in word:
        for points, letters in POINTS.items():
            if letter in letters:
                rows.append([letter.upper(), points])
                total += points
    total *= {"None": 1, "Double word": 2, "Triple word": 3}[bonus]
    if all_seven:
        total += 50
    ui.text(f"{total} points" if total != 1 else "1 point", size=40, bold=True)
    if rows:
        ui.table(rows, header=["Letter", "Points"])
