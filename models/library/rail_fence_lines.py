def app(ui):
    ui.title("Rail fence")
    text = ui.field("Text", "We are discovered flee at once")
    rails = ui.slider("Rails", 2, 5, 3)
    lines = [""] * rails
    letters = [sign.upper() for sign in text if sign.isalnum()]
    for place, letter in enumerate(letters):
        turn = place % (2 * rails - 2)
        lines[min(turn, 2 * rails - 2 - turn)] += letter
    for number, line in enumerate(lines, 1):
        ui.text(f"Rail {number}: {line}", color="muted")
    ui.text("".join(lines) or "Type a text", size=28, bold=True)
