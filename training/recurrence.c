/* The element-wise work of one step of the training recurrence (training/recurrence.py).

   Rows are streams. Gates lie side by side in a row, in torch's order: input, forget, cell,
   output, each `size` wide. 16-bit numbers are bfloat16. */

#include <math.h>
#include <stdint.h>
#include <string.h>

typedef uint16_t half;

static inline float wide(half value) {
    uint32_t bits = (uint32_t)value << 16;
    float result;
    memcpy(&result, &bits, sizeof result);
    return result;
}

static inline half narrow(float value) { /* to the nearest, ties to even */
    uint32_t bits;
    memcpy(&bits, &value, sizeof bits);
    return (half)((bits + 0x7fff + ((bits >> 16) & 1)) >> 16);
}

/* Beyond 30 both functions are at their limits, and the exponential stays in range. */
static inline float bounded(float value) { return fmaxf(-30.0f, fminf(30.0f, value)); }
static inline float sigmoid(float value) { return 1.0f / (1.0f + expf(-bounded(value))); }
static inline float tangent(float value) { return 2.0f * sigmoid(2.0f * value) - 1.0f; }

/* gates: in, the recurrent product; out, what each gate lets through. table[unit] is added to
   them. The state is written as it is and as the next step reads it (0 where keep_next is 0). */
void advance(long rows, long size, half *restrict gates, const half *restrict table,
             const int64_t *restrict units, const float *restrict keep,
             const float *restrict keep_next, const float *restrict cell_before,
             float *restrict cell, half *restrict state, half *restrict state_read) {
    for (long row = 0; row < rows; row++) {
        half *gate = gates + 4 * size * row;
        const half *add = table + 4 * size * units[row];
        const float kept = keep[row], kept_next = keep_next[row];
        const float *before = cell_before + size * row;
        float *after = cell + size * row;
        half *out = state + size * row, *read = state_read + size * row;
        for (long i = 0; i < size; i++) {
            float enter = sigmoid(wide(gate[i]) + wide(add[i]));
            float forget = sigmoid(wide(gate[size + i]) + wide(add[size + i]));
            float new = tangent(wide(gate[2 * size + i]) + wide(add[2 * size + i]));
            float leave = sigmoid(wide(gate[3 * size + i]) + wide(add[3 * size + i]));
            float now = forget * kept * before[i] + enter * new;
            float said = leave * tangent(now);
            gate[i] = narrow(enter);
            gate[size + i] = narrow(forget);
            gate[2 * size + i] = narrow(new);
            gate[3 * size + i] = narrow(leave);
            after[i] = now;
            out[i] = narrow(said);
            read[i] = narrow(said * kept_next);
        }
    }
}

/* d_cell: in, by the cell of this step; out, by that of the step before. d_read is by the state
   that the next step read. */
void retreat(long rows, long size, const half *restrict d_state, const half *restrict d_read,
             const float *restrict keep, const float *restrict keep_next,
             const half *restrict gates, const float *restrict cell,
             const float *restrict cell_before, float *restrict d_cell, half *restrict d_gates) {
    for (long row = 0; row < rows; row++) {
        const half *gate = gates + 4 * size * row;
        half *d_gate = d_gates + 4 * size * row;
        const float kept = keep[row], kept_next = keep_next[row];
        const half *by_state = d_state + size * row, *by_read = d_read + size * row;
        const float *after = cell + size * row, *before = cell_before + size * row;
        float *by_cell = d_cell + size * row;
        for (long i = 0; i < size; i++) {
            float enter = wide(gate[i]), forget = wide(gate[size + i]);
            float new = wide(gate[2 * size + i]), leave = wide(gate[3 * size + i]);
            float squashed = tangent(after[i]);
            float d_said = wide(by_state[i]) + kept_next * wide(by_read[i]);
            float d_now = by_cell[i] + d_said * leave * (1.0f - squashed * squashed);
            d_gate[i] = narrow(d_now * new * enter * (1.0f - enter));
            d_gate[size + i] = narrow(d_now * kept * before[i] * forget * (1.0f - forget));
            d_gate[2 * size + i] = narrow(d_now * enter * (1.0f - new * new));
            d_gate[3 * size + i] = narrow(d_said * squashed * leave * (1.0f - leave));
            by_cell[i] = d_now * forget * kept;
        }
    }
}
