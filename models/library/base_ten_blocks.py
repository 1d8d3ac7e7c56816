def app(ui):
    ui.title("Base ten blocks")
    number = ui.slider("Number", 0, 399, 134)
    hundreds, tens, ones = number // 100, number // 10 % 10, number % 10
    c = ui.canvas(560, 130)
    for place in range(hundreds):
        c.rect(5 + place * 108, 10, 100, 100, "blue")
    for place in range(tens):
        c.rect(335 + place * 13, 10, 9, 100, "green")
    for place in range(ones):
        c.rect(475 + place % 5 * 15, 10 + place // 5 * 15, 11, 11, "orange")
    ui.text(f"{hundreds * 100} + {tens * 10} + {ones} = {number}", size=28, bold=True)
