def app(ui):
    ui.title("Fibonacci spiral")
    count = ui.slider("Squares", 2, 10, 7)
    x, y, w, h = 0, 0, 1, 1
    squares = [(0, 0, 1)]
    for i in range(1, count):
        size = h if i % 2 else w
        if i % 4 == 1:
            squares.append((x + w, y, size))
        elif i % 4 == 2:
            y -= size
            squares.append((x, y, size))
        elif i % 4 == 3:
            x -= size
            squares.append((x, y, size))
        else:
            squares.append((x, y + h, size))
        w, h = (w + size, h) if i % 2 else (w, h + size)
    k = 380 / max(w, h)
    c = ui.canvas(400, 400, background="white")
    for i, (sx, sy, size) in enumerate(squares):
        left, top, side = 10 + (sx - x) * k, 10 + (sy - y) * k, size * k
        c.rect(left, top, side, side, outline="orange", width=2)
        cx, cy, start = [(1, 0, 90), (0, 0, 0), (0, 1, 270), (1, 1, 180)][i % 4]
        c.arc(left + cx * side, top + cy * side, side, start, start + 90, "navy", width=3)
    ui.text(" ".join(str(size) for sx, sy, size in squares), size=20)
